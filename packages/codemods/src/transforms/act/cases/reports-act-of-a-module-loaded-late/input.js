test("waits", async () => {
  const utils = await import("react-dom/test-utils");
  utils.act(() => {});
  await import("react-dom/test-utils").then(({ act }) => act(() => {}));
  (await import("react-test-renderer")).create(null);
});
