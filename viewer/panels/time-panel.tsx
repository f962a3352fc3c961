/** Sentences over time: a histogram to brush by mouse, touch or keys, and to play. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { axisStart, binsOf, isoOf, NO_DAY, readable } from "../data/dates.ts";
import { histogram } from "../data/histogram.ts";
import type { Desk } from "../desk.ts";
import { setTime } from "../state/state.ts";
import { counted } from "../text.ts";
import { TONES } from "../vocabulary.ts";

const HEIGHT = 44;
const STEP = 700;

/** First and last bin of the brush; the whole axis where time is open. */
type Range = readonly [number, number];

export const TimePanel = ({ desk }: { desk: Desk }) => {
  const { model, filtered, state, apply } = desk;
  const { unit, starts } = useMemo(
    () => binsOf(axisStart(model.facts.map((fact) => fact.day)), model.lastDay),
    [model],
  );
  const bars = useMemo(() => histogram(desk, starts), [model, filtered, starts]);
  const axis = useRef<HTMLDivElement>(null);
  const anchor = useRef(0);
  const [playing, setPlaying] = useState(false);
  const last = starts.length - 1;
  const hasBefore = model.firstDay < (starts[0] ?? NO_DAY);
  const startOfBin = (bin: number): number =>
    bin === 0 ? Math.min(starts[0]!, model.firstDay) : starts[bin]!;
  const endOf = (bin: number): number =>
    (starts[bin + 1] ?? Math.max(model.lastDay + 1, starts[last]! + 1)) - 1;
  const { from, to } = state.filters;
  const binOf = (day: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= day),
    );
  const brushed = from !== undefined || to !== undefined;
  const range: Range = [from === undefined ? 0 : binOf(from), to === undefined ? last : binOf(to)];
  const brush = ([first, final]: Range, quietly = true): void => {
    const low = Math.max(0, Math.min(first, final));
    const high = Math.min(last, Math.max(first, final));
    apply(low === 0 && high === last ? setTime() : setTime([startOfBin(low), endOf(high)]), quietly);
  };
  const now = useRef(range);
  now.current = range;
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const [first, final] = now.current;
      if (final >= last) setPlaying(false);
      else brush([first + 1, final + 1]);
    }, STEP);
    return () => clearInterval(timer);
  }, [playing, starts]);
  if (model.firstDay === NO_DAY || starts.length < 2) return null;

  const binAt = (event: PointerEvent): number => {
    const box = axis.current!.getBoundingClientRect();
    return Math.max(0, Math.min(last, Math.floor(((event.clientX - box.left) / box.width) * starts.length)));
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    axis.current!.setPointerCapture(event.pointerId);
    anchor.current = binAt(event);
    setPlaying(false);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (axis.current!.hasPointerCapture(event.pointerId)) brush([anchor.current, binAt(event)]);
  };
  const onPointerUp = (event: PointerEvent): void => {
    if (axis.current!.hasPointerCapture(event.pointerId)) brush([anchor.current, binAt(event)], false);
  };
  const onKey = (side: 0 | 1) => (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -5,
      PageUp: 5,
      Home: -last,
      End: last,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const moved = range[side] + step;
    brush(side === 0 ? [Math.min(moved, range[1]), range[1]] : [range[0], Math.max(moved, range[0])]);
  };
  const play = (): void => {
    if (!playing && (!brushed || range[1] >= last)) {
      const width = brushed ? range[1] - range[0] : Math.max(0, Math.round(starts.length / 10) - 1);
      brush([0, width]);
    }
    setPlaying(!playing);
  };

  const most = Math.max(1, ...bars.map((bar) => bar.total));
  const wide = 100 / starts.length;
  const text = (bin: number, end: boolean): string => {
    if (bin === 0 && !end && hasBefore) return `before ${readable(isoOf(starts[1]!), true)}`;
    return readable(isoOf(end ? endOf(bin) : starts[bin]!), true);
  };
  const handle = (side: 0 | 1) => (
    <div
      class={`handle ${side ? "to" : "from"}`}
      role="slider"
      tabIndex={0}
      aria-label={side ? "Time: to" : "Time: from"}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={range[side]}
      aria-valuetext={text(range[side], side === 1)}
      style={{ left: `${(range[side] + side) * wide}%` }}
      onKeyDown={onKey(side)}
    />
  );
  return (
    <section class="time" aria-label="Time">
      <button type="button" class="play" aria-label={playing ? "Pause" : "Play through time"} onClick={play}>
        {playing ? "❚❚" : "▶"}
      </button>
      <div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: brushing is for pointers; the two sliders below do the same from the keyboard. */}
        <div
          class="axis"
          ref={axis}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onDblClick={() => apply(setTime())}
        >
          <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            {bars.map((bar, bin) => {
              let top = HEIGHT;
              return TONES.map(({ id }) => {
                const high = (bar[id] / most) * (HEIGHT - 3);
                top -= high;
                const within = bin >= range[0] && bin <= range[1];
                return high > 0 ? (
                  <rect
                    key={`${bin}${id}`}
                    class={within ? "" : "out"}
                    fill={`var(--tone-${id})`}
                    x={bin * wide}
                    width={wide * 0.86}
                    y={top}
                    height={high}
                  />
                ) : null;
              });
            })}
          </svg>
          {brushed && (
            <div
              class="brush"
              style={{ left: `${range[0] * wide}%`, width: `${(range[1] - range[0] + 1) * wide}%` }}
            />
          )}
          {handle(0)}
          {handle(1)}
        </div>
        <p class="ticks">
          <span>{text(0, false)}</span>
          <span aria-live="polite">
            {brushed
              ? `${text(range[0], false)} to ${text(range[1], true)}: ${counted(filtered.sentences, "sentence")}`
              : `sentences by ${unit}; drag to choose a time`}
          </span>
          <span>{text(last, true)}</span>
        </p>
      </div>
      {brushed && (
        <button type="button" class="link" onClick={() => apply(setTime())}>
          All time
        </button>
      )}
    </section>
  );
};
