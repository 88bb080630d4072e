export interface PointingState {
  /** The star under the pointer, or null. */
  readonly pointed: number | null;
}

export type PointingAction = { type: 'pointed'; stars: number } | { type: 'left' };

export function pointing(state: PointingState, action: PointingAction): PointingState {
  switch (action.type) {
    case 'pointed':
      return state.pointed === action.stars ? state : { pointed: action.stars };
    case 'left':
      return { pointed: null };
  }
}
