"""Reads files back with programs that others wrote: read_back.py READER FILE… prints what each makes of them, as JSON."""

import json
import sys


def network(graph):
    return {
        "nodes": {node: data for node, data in graph.nodes(data=True)},
        "edges": [[source, target, data] for source, target, data in graph.edges(data=True)],
        "directed": graph.is_directed(),
        "multi": graph.is_multigraph(),
    }


def gexf(path):
    import networkx

    return network(networkx.read_gexf(path))


def graphml(path):
    import networkx

    return network(networkx.read_graphml(path))


def yed(path):
    """What networkx finds in the graphics that yEd draws, the plain keys taken out."""
    from xml.etree import ElementTree
    import networkx

    tree = ElementTree.parse(path)
    for parent in list(tree.iter()):
        for data in parent.findall("{http://graphml.graphdrawing.org/xmlns}data"):
            if not data.get("key").endswith("_graphics"):
                parent.remove(data)
    nodes = networkx.parse_graphml(ElementTree.tostring(tree.getroot(), "unicode").replace("\r", "&#13;")).nodes(data=True)
    return {node: [data.get(key) for key in ("label", "shape_type", "x", "y")] for node, data in nodes}


def igraph(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    return {
        "directed": graph.is_directed(),
        "nodes": {node["id"]: node["label"] for node in graph.vs},
        "edges": [[graph.vs[e.source]["id"], e["relation"], graph.vs[e.target]["id"], e["weight"]] for e in graph.es],
    }


def rdf(turtle, jsonld):
    from rdflib import Graph

    first, second = Graph().parse(turtle), Graph().parse(jsonld, format="json-ld")
    return {"triples": [len(first), len(second)], "onlyInOne": [str(t) for t in first ^ second][:10]}


def ftm(path):
    from followthemoney import model
    from followthemoney.exc import InvalidData

    problems, schemata = [], {}
    for line in open(path, encoding="utf-8"):
        data = json.loads(line)
        schemata[data["schema"]] = schemata.get(data["schema"], 0) + 1
        try:
            model.get(data["schema"]).validate(data)
        except InvalidData as error:
            problems.append([data["id"], str(error)])
            continue
        clean = model.get_proxy(data, cleaned=False)
        for name, values in data["properties"].items():
            for value in set(values) - set(clean.get(name)):
                problems.append([data["id"], name, value])
    return {"problems": problems, "schemata": schemata}


def parquet(path):
    import pyarrow.parquet

    table = pyarrow.parquet.read_table(path)
    return {"columns": {field.name: str(field.type) for field in table.schema}, "rows": table.to_pylist()}


def csv_table(path):
    import csv

    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


READERS = {"gexf": gexf, "graphml": graphml, "yed": yed, "igraph": igraph, "rdf": rdf, "ftm": ftm, "parquet": parquet, "csv": csv_table}

if __name__ == "__main__":
    json.dump(READERS[sys.argv[1]](*sys.argv[2:]), sys.stdout)
