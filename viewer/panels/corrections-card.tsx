/** The list of corrections: undo each, save all. */
import { useState } from "preact/hooks";
import type { Desk } from "../desk.ts";
import { correctionText } from "../notes/corrections.ts";
import { correctionsYaml } from "../notes/corrections-yaml.ts";
import { save } from "../take/save.ts";
import { viewServer } from "../take/view-server.ts";
import { counted, plain } from "../text.ts";

export const CorrectionsCard = ({ desk: { notes, note, announce } }: { desk: Desk }) => {
  const { corrections } = notes;
  const [said, say] = useState("");
  const store = (): void => {
    viewServer!.saveCorrections(correctionsYaml(corrections)).then(
      ({ file, added }) => {
        say(`${counted(added, "row")} added to ${file}. Build again to see what has changed.`);
        note((before) => ({
          ...before,
          corrections: before.corrections.filter((each) => !corrections.includes(each)),
        }));
      },
      (error: unknown) => say(`Not saved. ${error instanceof Error ? error.message : String(error)}`),
    );
  };
  const undo = (at: number): void => {
    note((before) => ({ ...before, corrections: before.corrections.filter((_each, index) => index !== at) }));
    announce("Undone");
  };
  return (
    <article class="card corrections">
      <h2>Corrections</h2>
      <p class="quiet">
        Correct names, types and relations where you read them. Save the list as corrections.yaml at the top
        of the folder of articles: the next build obeys it. The graph here stays as it is.
        {viewServer &&
          !viewServer.takesCorrections &&
          " Served with --corrections <folder>, it is saved there."}
      </p>
      <p role="status">{said}</p>
      <ol class="list">
        {corrections.map((correction, index) => (
          <li key={JSON.stringify(correction)}>
            <bdi>{plain(correctionText(correction))}</bdi>
            <button type="button" class="link" onClick={() => undo(index)}>
              Undo<span class="hidden"> {plain(correctionText(correction))}</span>
            </button>
          </li>
        ))}
      </ol>
      {corrections.length > 0 ? (
        <div class="actions">
          {viewServer?.takesCorrections && (
            <button type="button" onClick={store}>
              Save to corrections file
            </button>
          )}
          <button
            type="button"
            onClick={() => save("corrections.yaml", correctionsYaml(corrections), "text/yaml")}
          >
            Save corrections.yaml
          </button>
          <button type="button" onClick={() => note((before) => ({ ...before, corrections: [] }))}>
            Undo all
          </button>
        </div>
      ) : (
        <p>None yet. “Correct” stands on the card of each name, and below each sentence.</p>
      )}
    </article>
  );
};
