/** Types are checked by `npm run check`; here TypeScript is only stripped, so that the suite starts fast. */
module.exports = {
  testEnvironment: 'node',
  testTimeout: 60_000,
  // Jest itself leaves a core for watching, which of two is half.
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.jest.json' }],
  },
};
