import { wordsFor } from "../frame/Section.tsx";

/** Why something was refused, in the server's words; nothing while nothing was. */
export function Problem({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null;
  return (
    <p className="notice notice--bad" role="alert">
      {wordsFor(error)}
    </p>
  );
}
