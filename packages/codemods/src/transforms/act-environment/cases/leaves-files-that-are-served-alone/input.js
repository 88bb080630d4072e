import { act } from "react";
import { render } from "@testing-library/react";

render("a");
act(() => {});
