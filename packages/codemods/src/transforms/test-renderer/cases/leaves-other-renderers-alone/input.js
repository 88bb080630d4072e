import { create } from "jss";
import { Canvas } from "./canvas";

const renderer = create();
renderer.update(new Canvas());

export default renderer;
// react-test-renderer is not used here any more
