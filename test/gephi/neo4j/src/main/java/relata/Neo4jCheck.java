package relata;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;

/** Runs each file of Cypher statements in an empty database, twice over, and writes what is in it then: `X.cypher` gives `X.neo4j.json`. */
public final class Neo4jCheck {
  private Neo4jCheck() {}

  public static void main(String[] files) throws Exception {
    for (String file : files) {
      Path home = Files.createTempDirectory("relata-neo4j");
      DatabaseManagementService service = new DatabaseManagementServiceBuilder(home).build();
      try {
        check(Path.of(file), service.database("neo4j"));
      } finally {
        service.shutdown();
      }
    }
  }

  private static void check(Path file, GraphDatabaseService database) throws Exception {
    for (int run = 0; run < 2; run++) {
      // Line ends within strings are escaped, so that this is where statements end.
      for (String statement : Files.readString(file).split(";\n")) {
        // Where a constraint is there already Memgraph merely says so, and Neo4j 4 refuses.
        if (run > 0 && statement.startsWith("CREATE CONSTRAINT ON ")) continue;
        database.executeTransactionally(statement);
      }
    }
    Path result = Path.of(file.toString().replaceFirst("\\.[a-z]+$", ".neo4j.json"));
    new ObjectMapper().writeValue(result.toFile(), contents(database));
  }

  private static Map<String, Object> contents(GraphDatabaseService database) {
    return Map.of(
        "nodes", rows(database, "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties"),
        "relationships",
            rows(
                database,
                "MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties"));
  }

  private static List<Map<String, Object>> rows(GraphDatabaseService database, String query) {
    return database.executeTransactionally(query, Map.of(), result -> result.stream().toList());
  }
}
