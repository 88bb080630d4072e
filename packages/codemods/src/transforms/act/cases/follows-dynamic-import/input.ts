export async function load() {
  const { act } = await import("react-dom/test-utils");
  return act;
}
