import { Activity, useId, useState, type KeyboardEvent } from "react";
import { useTransitionedState } from "../../hooks/use-transitioned-state.ts";
import type { TabsProps } from "./types.ts";

/** Tabs that answer at once: the tab lights up, its content follows, and the ones visited keep their state. */
export function Tabs({ label, tabs, initial, onChoose }: TabsProps) {
  const id = useId();
  const { wanted, shown, set, isPending } = useTransitionedState(initial ?? tabs[0]?.id ?? "");
  const [visited, setVisited] = useState<readonly string[]>([wanted]);

  const choose = (chosen: string) => {
    if (chosen === wanted) return;
    if (!visited.includes(chosen)) setVisited([...visited, chosen]);
    set(chosen);
    onChoose?.(chosen);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = tabs.findIndex((tab) => tab.id === wanted);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    choose(next.id);
    document.getElementById(`${id}-tab-${next.id}`)?.focus();
  };

  return (
    <div className="ui-tabs">
      <div className="ui-tabs__row" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-tab-${tab.id}`}
            className="ui-tabs__tab"
            aria-selected={tab.id === wanted}
            aria-controls={`${id}-panel-${tab.id}`}
            tabIndex={tab.id === wanted ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}-panel-${tab.id}`}
          aria-labelledby={`${id}-tab-${tab.id}`}
          aria-busy={isPending || undefined}
          hidden={tab.id !== shown}
          // A panel without anything to focus must be reachable itself.
          tabIndex={0}
          className="ui-tabs__panel"
        >
          {visited.includes(tab.id) && (
            <Activity mode={tab.id === shown ? "visible" : "hidden"}>{tab.content}</Activity>
          )}
        </div>
      ))}
    </div>
  );
}
