export type SkeletonProps = {
  /** How many lines of text it stands for; each as high as a line of the text around it. */
  lines?: number;
  /** Width through height of a picture above the lines, such as 3 / 4; absent for none. */
  ratio?: number;
};
