/** Take away: a link, the picture, the sentences, the graph. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { gexfChunks } from "../../src/write/gexf-text.ts";
import { DARK, LIGHT } from "../canvas/palette.ts";
import type { Desk } from "../desk.ts";
import type { PictureState } from "../picture.ts";
import { toHash } from "../state/url.ts";
import { chosenFacts } from "../take/chosen.ts";
import { citationsCsl, citationsCsv, citationsMarkdown } from "../take/citations.ts";
import { pngOf } from "../take/png.ts";
import { fileName, save } from "../take/save.ts";
import { drawnSubgraph } from "../take/subgraph.ts";
import { pictureSvg } from "../take/svg.ts";
import { viewServer } from "../take/view-server.ts";
import { counted } from "../text.ts";
import { chipsOf } from "./filters.tsx";

const GEPHI_LITE = "https://gephi.org/gephi-lite/";

const Part = ({ title, about, children }: { title: string; about: string; children: ComponentChildren }) => (
  <section class="part">
    <h3>{title}</h3>
    <p class="quiet">{about}</p>
    <div class="actions">{children}</div>
  </section>
);

const Link = ({ desk }: { desk: Desk }) => {
  const [copied, setCopied] = useState(false);
  const hash = toHash({ ...desk.state, selection: { kind: "none" } });
  const address = location.href.replace(/#.*$/, "") + hash;
  const copy = (): void => {
    void navigator.clipboard
      .writeText(address)
      .then(() => setCopied(true))
      .catch(() => document.querySelector<HTMLInputElement>("#permalink")?.select());
  };
  return (
    <Part
      title="A link to this view"
      about="Filters, time, places of what was moved, and what is selected are in the address. With embed=1 it is the graph alone, for a frame in another page."
    >
      <input id="permalink" class="address" readOnly value={address} aria-label="Address of this view" />
      <button type="button" onClick={copy}>
        {copied ? "Copied" : "Copy"}
      </button>
    </Part>
  );
};

/** What is left out of a picture's title: the filters, and how much there is. */
const subtitleOf = (desk: Desk): string =>
  [
    `${counted(desk.filtered.relations, "relation")} in ${counted(desk.filtered.sentences, "sentence")}`,
    ...chipsOf(desk).map(({ text }) => text),
  ].join(" · ");

export const TakeCard = ({
  desk,
  picture: { look, places },
  dark,
}: {
  desk: Desk;
  picture: PictureState;
  dark: boolean;
}) => {
  const { model, filtered, announce } = desk;
  const name = fileName(model.title);
  const svg = (): string =>
    pictureSvg({
      model,
      look,
      places,
      palette: dark ? DARK : LIGHT,
      title: model.title,
      subtitle: subtitleOf(desk),
    });
  const facts = chosenFacts(desk);
  const give = (ending: string, content: string | Blob, type?: string): void => {
    save(`${name}.${ending}`, content, type);
    announce(`${name}.${ending} is saved`);
  };
  const [failed, setFailed] = useState("");
  const gexf = (): string => [...gexfChunks(drawnSubgraph(model, filtered, look, places))].join("");
  const openInGephiLite = async (): Promise<void> => {
    try {
      const address = await viewServer!.lend(gexf());
      open(`${GEPHI_LITE}?gexf=${encodeURIComponent(address)}`, "_blank", "noopener");
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  const lines = look.ties.reduce((sum, tie) => sum + tie, 0);
  return (
    <article class="card take">
      <h2>Take away</h2>
      <Link desk={desk} />
      <Part title="The picture" about="As it is drawn now, with title and legend.">
        <button type="button" onClick={() => void pngOf(svg()).then((blob) => give("png", blob))}>
          PNG
        </button>
        <button type="button" onClick={() => give("svg", svg(), "image/svg+xml")}>
          SVG
        </button>
      </Part>
      <Part
        title="The sentences"
        about={`${counted(facts.length, "sentence")} that pass the filters, each with outlet, title, date and address.`}
      >
        <button type="button" onClick={() => give("md", citationsMarkdown(model, facts), "text/markdown")}>
          Markdown
        </button>
        <button type="button" onClick={() => give("csv", citationsCsv(model, facts), "text/csv")}>
          CSV
        </button>
        <button
          type="button"
          onClick={() => give("csl.json", citationsCsl(model, facts), "application/json")}
        >
          CSL-JSON (Zotero)
        </button>
      </Part>
      <Part
        title="The graph"
        about={`${counted(lines, "line")} as drawn. Gephi Lite is a page on the web, which does not open offline: ${
          viewServer
            ? "it reads the graph from this computer, and your browser may ask whether it may."
            : "save the GEXF and drop it there. Nothing is sent by this page."
        }`}
      >
        <button type="button" onClick={() => give("gexf", gexf(), "text/xml")}>
          GEXF
        </button>
        {viewServer ? (
          <button type="button" onClick={() => void openInGephiLite()}>
            Open in Gephi Lite
          </button>
        ) : (
          <a class="button" href={GEPHI_LITE} target="_blank" rel="noreferrer noopener">
            Open Gephi Lite
          </a>
        )}
        <span class="quiet" role="status">
          {failed}
        </span>
      </Part>
    </article>
  );
};
