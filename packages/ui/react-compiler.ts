import babel from "@rolldown/plugin-babel";
import { reactCompilerPreset } from "@vitejs/plugin-react";

/** React Compiler, the same for the published build, the play page and the tests. A component that it cannot compile fails the build. */
export const reactCompiler = () => babel({ presets: [reactCompilerPreset({ panicThreshold: "all_errors" })] });
