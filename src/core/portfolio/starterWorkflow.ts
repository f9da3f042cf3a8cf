/**
 * The workflow of GitHub that checks pull requests of a new portfolio. Customer Success as Code is not published, so the workflow names an
 * organisation that cannot exist, and says what to put there: nothing of that name could run anybody else's code.
 */
export function starterWorkflow(): string {
  return `# Checks every pull request: findings show beside their lines, and one comment says what the change does to scores and money.
#
# TO DO before the first pull request: Customer Success as Code is not published yet. Put a copy of it where your workflows may use it,
# and write its address in the place of YOUR_ORGANISATION below. Until then this check fails; delete the file if you don't want it.
name: Customer success
on: pull_request

permissions: {}

concurrency:
  group: customer-success-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write # the comment
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0 # all of the history: changes are compared with their base, and some rules look back
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - uses: YOUR_ORGANISATION/customer-success-as-code@main
        with:
          root: . # the folder with customer-success.yaml
`;
}
