import React from "react"
import { act } from "react-dom/test-utils"

export const go = (run) => act(() => run(React))
