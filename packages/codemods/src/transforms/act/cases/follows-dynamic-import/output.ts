export async function load() {
  const { act } = await import("react");
  return act;
}
