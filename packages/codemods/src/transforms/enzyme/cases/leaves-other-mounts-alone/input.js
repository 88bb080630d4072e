import { mount } from "@vue/test-utils";
import { shallow } from "zustand";
import { app } from "./app";

it("mounts", () => {
  app.mount("#root");
  expect(mount(app).find("b").text()).toBe(shallow(1, 2));
  // enzyme( mount( shallow(
});
