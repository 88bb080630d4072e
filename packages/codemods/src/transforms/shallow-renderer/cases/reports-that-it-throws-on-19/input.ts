import { createRenderer } from "react-test-renderer/shallow";
import type { ShallowRenderer } from "react-test-renderer/shallow";

export const shallow: ShallowRenderer = createRenderer();
