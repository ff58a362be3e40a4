import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { central, quantile } from './student.js';

const close = (actual: number, expected: number, within = 1e-9): void => {
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`);
};

describe("the quantiles of Student's t", () => {
  it('are those of closed form for 1 and 2 degrees of freedom', () => {
    for (const confidence of [0.5, 0.8, 0.9, 0.95, 0.99]) {
      close(quantile(confidence, 1), Math.tan((Math.PI * confidence) / 2), 1e-7);
      close(quantile(confidence, 2), confidence * Math.sqrt(2 / (1 - confidence ** 2)));
    }
  });

  it('are those of the tables, two-sided', () => {
    for (const [confidence, df, t] of [
      [0.95, 1, 12.706],
      [0.95, 2, 4.303],
      [0.95, 5, 2.571],
      [0.9, 10, 1.812],
      [0.95, 10, 2.228],
      [0.99, 10, 3.169],
      [0.95, 23, 2.069],
      [0.95, 30, 2.042],
      [0.99, 30, 2.75],
      [0.95, 120, 1.98],
    ] as const) {
      close(quantile(confidence, df), t, 5e-4);
    }
  });

  it('have the probability that was asked for, also between whole degrees of freedom', () => {
    for (const df of [1, 1.5, 4.4, 11, 22.7, 150, 1e4]) {
      for (const confidence of [0.1, 0.9, 0.95, 0.99])
        close(central(quantile(confidence, df), df), confidence);
    }
  });

  it('are the normal ones without degrees of freedom', () => {
    close(quantile(0.95), 1.959963984540054, 1e-13);
    close(quantile(0.9), 1.6448536269514722, 1e-13);
    close(quantile(0.99), 2.5758293035489004, 1e-13);
  });
});

describe("the central probability of Student's t", () => {
  it('is that of closed form for 1 and 3 degrees of freedom', () => {
    for (const t of [0, 0.1, 1, 2.5, 12]) {
      close(central(t, 1), (2 / Math.PI) * Math.atan(t));
      const x = t / Math.sqrt(3);
      close(central(t, 3), (2 / Math.PI) * (x / (1 + x * x) + Math.atan(x)));
    }
  });

  it('reaches 1 and stays a number far out', () => {
    close(central(1), 0.682689492137086, 1e-12);
    close(central(3), 0.99730020393674, 1e-12);
    for (const t of [20, 40, 1e3, 1e6, Infinity]) close(central(t), 1, 1e-12);
  });
});
