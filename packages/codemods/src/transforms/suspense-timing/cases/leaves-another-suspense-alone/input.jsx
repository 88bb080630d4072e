import { Suspense } from "./film";

export const App = () => <Suspense />;
