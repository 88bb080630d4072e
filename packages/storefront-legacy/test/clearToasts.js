import { act } from 'react-dom/test-utils';

/** Dismisses what a page said in the corner, which outlives the page. */
export default function clearToasts() {
  act(() => {
    document.querySelectorAll('.toast__close').forEach(button => button.click());
  });
}
