#!/usr/bin/env bash
# For any other CI, and for one's own machine: compares what is checked out with where it left the main branch.
# usage: gate.sh [main branch]
set -euo pipefail
main=${1:-origin/main}
base=$(git merge-base HEAD "$main")
status=0
npx --no-install perf-budget compare --base "$base" --report perf-budget-report || status=$?
# 0: budgets hold. 1: one is broken, and the report says which. 2: nothing could be measured, which is no pass.
echo "Report: perf-budget-report/report.html"
exit "$status"
