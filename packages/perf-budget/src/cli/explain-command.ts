import { budgetsOf } from "../config/budgets-of.ts";
import { loadConfig } from "../config/load.ts";
import { explanation } from "../report/explanation.ts";
import { sumUp } from "../run.ts";
import type { AddCommand } from "./add-command.ts";
import { chosenBudgets } from "./chosen-budgets.ts";
import { addInputs } from "./judge-command.ts";
import { type BaselineAnswers, judged } from "./judged.ts";
import { recordingFrom, type Source } from "./measuring.ts";

/** `explain`. */
export const addExplain: AddCommand = (program, terminal, finish) =>
  addInputs(
    program
      .command("explain [budget]")
      .description("say why a budget ended as it did, at length; without a name, all that did not pass"),
  ).action(
    async (
      written: string | undefined,
      { config: path, ...answers }: Source & BaselineAnswers & { config: string },
    ) => {
      const config = await loadConfig(path);
      const chosen = written === undefined ? null : chosenBudgets(written, budgetsOf(config));
      const asked = answers.base === undefined ? "check" : "compare";
      const recording = await recordingFrom(answers, config, asked, terminal);
      const mode = recording.base === null ? "check" : "compare";
      // All budgets are judged, also where one is shown: they share the run's alarm rate.
      const { report } = await judged(recording, config, mode, answers);
      const verdicts = report.verdicts.filter(({ budget, outcome }) =>
        chosen ? chosen.includes(budget.id) : outcome !== "pass",
      );
      const shown = { ...report, ...sumUp(verdicts), verdicts };
      if (verdicts.length === 0) terminal.out("All budgets hold: there is nothing to explain.\n");
      else terminal.out(explanation(shown, terminal.hasColours));
      finish(shown.cost === "fail" ? 1 : 0);
    },
  );
