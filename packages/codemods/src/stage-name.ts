/** Folders in which new texts wait are called so, with the number of their process. */
export const stageName = /\.migrate-stage-(\d+)-/;

/** Whether a file or folder of this name is a stage of a run, perhaps one that was killed. */
export const isStage = (name: string): boolean => stageName.test(name);
