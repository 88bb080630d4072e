import { Button, Field } from "@latency-aficionados/ui";
import { useRef, useState, type KeyboardEvent } from "react";
import type { Tag } from "../../contract/nouns.ts";

const mostTags = 16;
const form = /^[a-z0-9][a-z0-9-]{0,31}$/;

type TagEditorProps = { tags: readonly Tag[]; onChange: (tags: readonly Tag[]) => void };

/** Pairs such as language and en. What is typed stays in its fields until it is added. */
export function TagEditor({ tags, onChange }: TagEditorProps) {
  const [error, setError] = useState("");
  const name = useRef<HTMLInputElement>(null);
  const value = useRef<HTMLInputElement>(null);
  const add = () => {
    if (!name.current || !value.current) return;
    const tag: Tag = {
      name: name.current.value.trim().toLowerCase(),
      value: value.current.value.trim().toLowerCase(),
    };
    const problem = problemOf(tag, tags);
    setError(problem);
    if (problem !== "") {
      (form.test(tag.name) ? value : name).current?.focus();
      return;
    }
    onChange([...tags, tag]);
    name.current.value = "";
    value.current.value = "";
    name.current.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // It would send the whole form.
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  };
  return (
    <fieldset className="panel sell-part">
      <legend>Tags</legend>
      {tags.length === 0 ? (
        <p className="quiet">No tags yet.</p>
      ) : (
        <ul className="site-plain row" aria-label="Tags">
          {tags.map((tag) => (
            <li key={`${tag.name}: ${tag.value}`} className="chip">
              {tag.name}: {tag.value}
              <Button
                className="tag-cross"
                look="plain"
                aria-label={`Remove tag ${tag.name}: ${tag.value}`}
                onClick={() => onChange(tags.filter((other) => other !== tag))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="tag-fields">
        <Field label="Tag name">
          {(control) => <input {...control} ref={name} name="tagName" autoCapitalize="none" onKeyDown={onKeyDown} />}
        </Field>
        <Field label="Tag value">
          {(control) => <input {...control} ref={value} name="tagValue" autoCapitalize="none" onKeyDown={onKeyDown} />}
        </Field>
        <Button onClick={add}>Add tag</Button>
      </div>
      <p className="ui-field__hint">Such as language and en. Small letters, digits and dashes.</p>
      {error !== "" && (
        <p className="ui-field__error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** Why a tag cannot be added; empty when it can. */
export function problemOf(tag: Tag, tags: readonly Tag[]): string {
  if (!form.test(tag.name) || !form.test(tag.value)) return "Small letters, digits and dashes, at most 32.";
  if (tags.some(({ name, value }) => name === tag.name && value === tag.value)) return "This tag is there already.";
  return tags.length >= mostTags ? `At most ${mostTags} tags.` : "";
}
