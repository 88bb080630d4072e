import { path, rect } from "../shapes.ts";

export const jewel = (w: number, h: number) =>
  rect(0, 0, w, h, "#ffffff", 'opacity="0.06"') +
  path(`M0 0H${w * 0.55}L${w * 0.2} ${h}H0Z`, "#ffffff", 'opacity="0.05"');
