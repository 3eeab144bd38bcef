import fc from 'fast-check'

// Each run looks for new counterexamples; on a CI machine a run of the same code has the same outcome.
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 20_261_127 })
