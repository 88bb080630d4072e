import { shortestPassword } from "./new-account.ts";
import "./password-strength.css";

/** A hint at how hard a password is to guess: mostly, how long it is. */
export function PasswordStrength({ password }: { password: string }) {
  const share = strengthOf(password);
  const level = share < 0.35 ? "too short" : share < 0.75 ? "fair" : "strong";
  return (
    <div className="strength" role="status">
      {password !== "" && (
        <>
          <meter className="strength__meter" aria-hidden min={0} low={0.35} high={0.75} optimum={1} value={share} />
          <span>Strength of the password: {level}</span>
        </>
      )}
    </div>
  );
}

/** From 0 to 1. */
export function strengthOf(password: string): number {
  if (password.length < shortestPassword) return Math.min(0.3, password.length / 40);
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  return Math.min(1, (password.length - 4) / 20 + kinds / 10);
}
