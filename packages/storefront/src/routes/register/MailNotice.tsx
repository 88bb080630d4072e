import { useEffect, useRef } from "react";

/** Stands where the form was, and has the focus that the form's button had. */
export function MailNotice({ words }: { words: string }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div className="notice notice--good stack" role="status" tabIndex={-1} ref={notice}>
      <h2>Look into your mail</h2>
      <p>{words}</p>
    </div>
  );
}
