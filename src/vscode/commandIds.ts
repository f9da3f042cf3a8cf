/** Commands as package.json names them. */
export const COMMAND = {
  newPortfolio: 'customerSuccess.newPortfolio',
  newAccount: 'customerSuccess.newAccount',
  explainHealthScore: 'customerSuccess.explainHealthScore',
  renderDocument: 'customerSuccess.renderDocument',
  prepareQbr: 'customerSuccess.prepareQbr',
  createSavePlan: 'customerSuccess.createSavePlan',
  writeEmail: 'customerSuccess.writeEmail',
  confirmMetrics: 'customerSuccess.confirmMetrics',
  recordTouchpoint: 'customerSuccess.recordTouchpoint',
  addStakeholder: 'customerSuccess.addStakeholder',
  fixAll: 'customerSuccess.fixAll',
  checkPortfolio: 'customerSuccess.checkPortfolio',
} as const;

/** Behind the sign of a running check; of no use in the palette, so package.json does not name it. */
export const STOP_CHECK = 'customerSuccess.stopCheck';
