import type PDFDocument from "pdfkit";
import type { Mark } from "@/lib/paper/block";

const ring = (r: number) => `M${9 - r} 9a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

// The signs of the screen's sprite, on its field of 18 by 18: what is filled, what is drawn in ink, what in white.
const signs: Record<Mark, { fill?: string; ink?: string; cut?: string; dash?: number }> = {
  kept: { fill: ring(8), cut: "M5.6 9.3l2.3 2.3 4.5-4.9" },
  moved: { fill: ring(8), cut: "M5 9h7.4M9.4 5.8L12.6 9l-3.2 3.2" },
  running: { fill: "M9 1.8a7.2 7.2 0 0 1 0 14.4z", ink: ring(7.2) },
  open: { ink: ring(7.2) },
  part: { ink: `${ring(7.2)}M5.4 9h7.2` },
  apart: { ink: ring(7.2), dash: 2.5 },
  missed: { ink: `${ring(6.2)}M2.6 15.4L15.4 2.6` },
};

const field = 18;

/** Draws a sign beside its word: as high as a capital letter and a little more. */
export function drawSign(doc: PDFDocument, mark: Mark, x: number, baseline: number, size: number) {
  const { fill, ink, cut, dash } = signs[mark];
  doc
    .save()
    .translate(x, baseline - size * 0.8)
    .scale((size * 0.95) / field);
  doc.lineWidth(1.6).strokeColor("#1d1a17").fillColor("#1d1a17");
  if (fill) doc.path(fill).fill();
  if (dash) doc.dash(dash);
  if (ink) doc.path(ink).stroke();
  if (cut) doc.strokeColor("#ffffff").lineWidth(1.8).path(cut).stroke();
  doc.restore();
}

/** The room a sign takes, with the gap to its word. */
export const signWidth = (size: number) => size * 1.4;
