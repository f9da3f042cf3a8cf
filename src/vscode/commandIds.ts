/** Commands as package.json names them. */
export const COMMAND = {
  newPortfolio: 'customerSuccess.newPortfolio',
  newAccount: 'customerSuccess.newAccount',
  explainHealthScore: 'customerSuccess.explainHealthScore',
  renderDocument: 'customerSuccess.renderDocument',
  prepareQbr: 'customerSuccess.prepareQbr',
  createSavePlan: 'customerSuccess.createSavePlan',
  writeEmail: 'customerSuccess.writeEmail',
} as const;
