import type { ReactNode } from "react";

export type DialogProps = {
  isOpen: boolean;
  /** Called when somebody wants out: by Escape, beside the dialog, by the cross. Set `isOpen` to false then, or keep it open to ask again. */
  onClose: () => void;
  /** Heading and name of the dialog. */
  title: ReactNode;
  /** Name of the cross. */
  closeLabel: string;
  children: ReactNode;
  /** Buttons at the lower edge, the most important one last. */
  actions?: ReactNode;
};
