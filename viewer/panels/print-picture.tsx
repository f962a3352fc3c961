/** The graph on paper: drawn anew as SVG, in light colours, when the page is printed. */
import { useEffect, useRef } from "preact/hooks";
import { LIGHT } from "../canvas/palette.ts";
import type { Desk } from "../desk.ts";
import type { PictureState } from "../picture.ts";
import { pictureSvg } from "../take/svg.ts";

export const PrintPicture = ({
  desk: { model },
  picture: { look, places },
}: {
  desk: Desk;
  picture: PictureState;
}) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const paper = matchMedia("print");
    const draw = (): void => {
      const svg = pictureSvg({ model, look, places, palette: LIGHT, title: "", subtitle: "" });
      const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
      place.current?.replaceChildren(document.importNode(parsed, true));
    };
    const onChange = (): void => {
      if (paper.matches) draw();
    };
    addEventListener("beforeprint", draw);
    paper.addEventListener("change", onChange);
    return () => {
      removeEventListener("beforeprint", draw);
      paper.removeEventListener("change", onChange);
    };
  }, [model, look, places]);
  return <div class="print-picture" ref={place} aria-hidden="true" />;
};
