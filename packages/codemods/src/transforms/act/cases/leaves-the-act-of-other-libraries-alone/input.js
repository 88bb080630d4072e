import React, { act } from "react";
import { act as hooksAct, renderHook } from "@testing-library/react-hooks";
import { render, act as domAct } from "@testing-library/react";
import { Simulate } from "react-dom/test-utils";
import { create } from "react-test-renderer";

jest.mock("react-test-renderer", () => ({ create: jest.fn() }));

export function play(TestUtils) {
  TestUtils.act(() => {});
  return [React, act, hooksAct, renderHook, render, domAct, Simulate, create];
}
