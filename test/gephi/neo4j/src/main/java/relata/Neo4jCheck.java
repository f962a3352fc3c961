package relata;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;

/** Runs each file of Cypher statements in an empty database, twice over, and writes what is in it then: `X.cypher` gives `X.neo4j.json`. */
public final class Neo4jCheck {
  private Neo4jCheck() {}

  public static void main(String[] files) throws Exception {
    Path home = Files.createTempDirectory("relata-neo4j");
    DatabaseManagementService service = new DatabaseManagementServiceBuilder(home).build();
    try {
      GraphDatabaseService database = service.database("neo4j");
      for (String file : files) check(Path.of(file), database);
    } finally {
      service.shutdown();
    }
  }

  private static void check(Path file, GraphDatabaseService database) throws Exception {
    database.executeTransactionally("MATCH (n) DETACH DELETE n");
    for (int run = 0; run < 2; run++) {
      // Line ends within strings are escaped, so that this is where statements end.
      for (String statement : Files.readString(file).split(";\n")) database.executeTransactionally(statement);
    }
    Path result = Path.of(file.toString().replaceFirst("\\.[a-z]+$", ".neo4j.json"));
    new ObjectMapper().writeValue(result.toFile(), contents(database));
  }

  private static Map<String, Object> contents(GraphDatabaseService database) {
    List<Object> nodes = new ArrayList<>();
    List<Object> relationships = new ArrayList<>();
    try (Transaction transaction = database.beginTx()) {
      try (var all = transaction.getAllNodes()) {
        for (var each = all.iterator(); each.hasNext(); ) {
          Node node = each.next();
          TreeSet<String> labels = new TreeSet<>();
          for (Label label : node.getLabels()) labels.add(label.name());
          nodes.add(Map.of("labels", labels, "properties", node.getAllProperties()));
        }
      }
      try (var all = transaction.getAllRelationships()) {
        for (var each = all.iterator(); each.hasNext(); ) {
          Relationship one = each.next();
          relationships.add(
              Map.of(
                  "type", one.getType().name(),
                  "source", one.getStartNode().getProperty("id"),
                  "target", one.getEndNode().getProperty("id"),
                  "properties", one.getAllProperties()));
        }
      }
    }
    return Map.of("nodes", nodes, "relationships", relationships);
  }
}
