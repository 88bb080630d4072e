import { conditionNotes } from "../../components/condition-notes.ts";
import { conditions } from "../../contract/names.ts";
import type { Condition } from "../../contract/nouns.ts";
import { useState } from "react";
import { Button } from "@latency-aficionados/ui";

/** Says what "boxed" and "loose" mean. */
export function ConditionHelp() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button look="plain" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        What the conditions mean
      </Button>
      {isOpen && (
        <dl className="conditions">
          {(Object.entries(conditions) as [Condition, string][]).map(([id, name]) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{conditionNotes[id]}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
