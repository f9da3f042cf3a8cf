/** Commands as package.json names them. */
export const COMMAND = {
  newPortfolio: 'customerSuccess.newPortfolio',
  newAccount: 'customerSuccess.newAccount',
  explainHealthScore: 'customerSuccess.explainHealthScore',
  whatIf: 'customerSuccess.whatIf',
  showWaysUp: 'customerSuccess.showWaysUp',
  applyWhatIf: 'customerSuccess.applyWhatIf',
  showScoreHistory: 'customerSuccess.showScoreHistory',
  explainScoreChange: 'customerSuccess.explainScoreChange',
  showPortfolioAt: 'customerSuccess.showPortfolioAt',
  reviewChanges: 'customerSuccess.reviewChanges',
  planOnboarding: 'customerSuccess.planOnboarding',
  createSuccessPlan: 'customerSuccess.createSuccessPlan',
  prepareQbr: 'customerSuccess.prepareQbr',
  makeQbrDeck: 'customerSuccess.makeQbrDeck',
  prepareExecutiveReview: 'customerSuccess.prepareExecutiveReview',
  assessChurnRisk: 'customerSuccess.assessChurnRisk',
  createSavePlan: 'customerSuccess.createSavePlan',
  planWinBack: 'customerSuccess.planWinBack',
  findExpansion: 'customerSuccess.findExpansion',
  prepareRenewal: 'customerSuccess.prepareRenewal',
  writeValueReport: 'customerSuccess.writeValueReport',
  mapStakeholders: 'customerSuccess.mapStakeholders',
  handOverAccount: 'customerSuccess.handOverAccount',
  writeEmail: 'customerSuccess.writeEmail',
  renderDocument: 'customerSuccess.renderDocument',
  refreshDocument: 'customerSuccess.refreshDocument',
  refreshAllDocuments: 'customerSuccess.refreshAllDocuments',
  takeOverActionItems: 'customerSuccess.takeOverActionItems',
  copyAsRichText: 'customerSuccess.copyAsRichText',
  copyAsEmail: 'customerSuccess.copyAsEmail',
  previewTemplate: 'customerSuccess.previewTemplate',
  compareHealthModels: 'customerSuccess.compareHealthModels',
  backtestHealthModel: 'customerSuccess.backtestHealthModel',
  addPlaybook: 'customerSuccess.addPlaybook',
  runPlaybook: 'customerSuccess.runPlaybook',
  dryRunPlaybook: 'customerSuccess.dryRunPlaybook',
  snoozePlaybook: 'customerSuccess.snoozePlaybook',
  showPlaybookMatches: 'customerSuccess.showPlaybookMatches',
  showAccountPlaybooks: 'customerSuccess.showAccountPlaybooks',
  confirmMetrics: 'customerSuccess.confirmMetrics',
  recordTouchpoint: 'customerSuccess.recordTouchpoint',
  addStakeholder: 'customerSuccess.addStakeholder',
  fixAll: 'customerSuccess.fixAll',
  checkPortfolio: 'customerSuccess.checkPortfolio',
} as const;

/** Behind the sign of a running check; of no use in the palette, so package.json does not name it. */
export const STOP_CHECK = 'customerSuccess.stopCheck';

/** Behind the lens of a document whose figures have changed: shows what a refresh would do. Not in the palette either. */
export const COMPARE_REFRESHED = 'customerSuccess.compareRefreshed';

/** Behind the finding of a text that people changed and that has a newer version. Not in the palette either. */
export const COMPARE_KEPT = 'customerSuccess.compareKept';

/** Behind the lens of a change: the parts that it consists of. Not in the palette either. */
export const SHOW_CHANGE_PARTS = 'customerSuccess.showChangeParts';

/** Behind links to what somebody changed: a commit's difference of a file, or a line of it as it is now. Not in the palette either. */
export const OPEN_CHANGED_PLACE = 'customerSuccess.openChangedPlace';

/** Behind the lenses of a health model: shows what it does to the accounts. Not in the palette either. */
export const PREVIEW_MODEL_EFFECT = 'customerSuccess.previewModelEffect';
