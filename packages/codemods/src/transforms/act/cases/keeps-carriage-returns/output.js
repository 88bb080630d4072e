import React, { act } from "react"

export const go = (run) => act(() => run(React))
