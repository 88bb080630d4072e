import { Skeleton } from "./Skeleton.tsx";

/** Three lines of text, and a card. */
export default function SkeletonExample() {
  return (
    <div className="example-line">
      <div style={{ width: "20rem" }}>
        <Skeleton lines={3} />
      </div>
      <div style={{ width: "11rem" }}>
        <Skeleton ratio={3 / 4} lines={2} />
      </div>
    </div>
  );
}
