package relata;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewProperties;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.preview.types.DependantColor;
import org.gephi.preview.types.EdgeColor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Imports graph files as Gephi does (several into one workspace, where the sign between paths joins them), and writes what
 * it made of each: `X.gexf` gives `X.gephi.json`, and a picture `X.svg` where the first argument is "--picture".
 */
public final class GephiCheck {
  private GephiCheck() {}

  public static void main(String[] arguments) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    boolean picture = false;
    for (String argument : arguments) {
      if (argument.equals("--picture")) picture = true;
      else check(Stream.of(argument.split(File.pathSeparator)).map(File::new).toList(), projects, picture);
    }
  }

  private static void check(List<File> files, ProjectController projects, boolean picture) throws Exception {
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Map<String, Object> result = new LinkedHashMap<>();
    List<Object> issues = new ArrayList<>();
    boolean verified = true;
    Workspace workspace = null;
    for (File file : files) {
      Container container = importer.importFile(file);
      verified &= container.verify();
      for (var each = container.getReport().getIssues(1_000); each.hasNext(); ) {
        Issue issue = each.next();
        issues.add(Map.of("level", issue.getLevel().toString(), "message", String.valueOf(issue.getMessage())));
      }
      importer.process(container, workspace == null ? new DefaultProcessor() : new AppendProcessor(), workspace);
      workspace = projects.getCurrentWorkspace();
    }
    result.put("verified", verified);
    result.put("issues", issues);
    describe(Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace), result);
    String stem = files.get(0).getPath().replaceFirst("\\.[a-z]+$", "");
    if (picture) draw(workspace, new File(stem + ".svg"));
    Files.writeString(Path.of(stem + ".gephi.json"), Json.of(result));
  }

  private static void describe(GraphModel model, Map<String, Object> result) {
    result.put("dynamic", model.isDynamic());
    result.put("timeFormat", model.getTimeFormat().toString());
    result.put("bounds", bounds(model.getTimeBounds()));
    List<Object> nodes = new ArrayList<>();
    for (Node node : model.getGraph().getNodes()) {
      Map<String, Object> one = describe(node, model.isDynamic());
      one.put("x", node.x());
      one.put("y", node.y());
      one.put("size", node.size());
      one.put("color", List.of(Math.round(node.r() * 255), Math.round(node.g() * 255), Math.round(node.b() * 255)));
      nodes.add(one);
    }
    result.put("nodes", nodes);
    List<Object> edges = new ArrayList<>();
    for (Edge edge : model.getGraph().getEdges()) {
      Map<String, Object> one = describe(edge, model.isDynamic());
      one.put("source", edge.getSource().getId());
      one.put("target", edge.getTarget().getId());
      one.put("kind", edge.getTypeLabel());
      one.put("weight", edge.getWeight());
      one.put("directed", edge.isDirected());
      one.put("color", List.of(Math.round(edge.r() * 255), Math.round(edge.g() * 255), Math.round(edge.b() * 255)));
      edges.add(one);
    }
    result.put("edges", edges);
  }

  private static Map<String, Object> describe(Element element, boolean isDynamic) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", element.getId());
    one.put("label", element.getLabel());
    List<Object> spells = new ArrayList<>();
    if (isDynamic) for (Interval interval : element.getIntervals()) spells.add(bounds(interval));
    one.put("spells", spells);
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column column : element.getAttributeColumns()) {
      Object value = column.isProperty() ? null : element.getAttribute(column);
      if (value != null) values.put(column.getTitle(), value);
    }
    one.put("values", values);
    return one;
  }

  private static List<Object> bounds(Interval interval) {
    return List.of(String.valueOf(interval.getLow()), String.valueOf(interval.getHigh()));
  }

  private static void draw(Workspace workspace, File file) throws Exception {
    PreviewController preview = Lookup.getDefault().lookup(PreviewController.class);
    PreviewProperties properties = preview.getModel(workspace).getProperties();
    properties.putValue(PreviewProperty.SHOW_NODE_LABELS, true);
    properties.putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
    properties.putValue(PreviewProperty.NODE_LABEL_FONT, new java.awt.Font("SansSerif", 0, 42));
    properties.putValue(PreviewProperty.NODE_LABEL_OUTLINE_SIZE, 4f);
    properties.putValue(PreviewProperty.NODE_LABEL_OUTLINE_COLOR, new DependantColor(java.awt.Color.WHITE));
    properties.putValue(PreviewProperty.NODE_LABEL_OUTLINE_OPACITY, 80f);
    properties.putValue(PreviewProperty.NODE_BORDER_WIDTH, 0f);
    properties.putValue(PreviewProperty.EDGE_COLOR, new EdgeColor(EdgeColor.Mode.ORIGINAL));
    properties.putValue(PreviewProperty.EDGE_THICKNESS, 3f);
    properties.putValue(PreviewProperty.EDGE_CURVED, true);
    preview.refreshPreview(workspace);
    Lookup.getDefault().lookup(ExportController.class).exportFile(file, workspace);
  }
}
