import { ask, type Question } from "../../../data/question.ts";

/** The question for what people said of a listing. */
export const reviewsOf = (productId: number): Question<"GET products/{id}/reviews"> =>
  ask("GET products/{id}/reviews", { params: { id: productId } });
