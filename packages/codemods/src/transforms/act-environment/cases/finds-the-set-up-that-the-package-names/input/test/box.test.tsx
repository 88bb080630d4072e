import { act, create } from "react-test-renderer"

test("box", () => {
  act(() => void create(<b />))
})
