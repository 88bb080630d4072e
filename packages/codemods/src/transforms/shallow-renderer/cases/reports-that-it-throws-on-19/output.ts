import { createRenderer } from "react-shallow-renderer";
import type { ShallowRenderer } from "react-shallow-renderer";

export const shallow: ShallowRenderer = createRenderer();
