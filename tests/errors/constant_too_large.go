package p

const a = 1 << 511 * 2
const b = a * a
const c = 1 << 1000
const d = 1 << 10000
const e = 1e1000000
const f = 1 / 0
const g = 1.0 / 0.0
const h = 1 % 0
const i = "a" + 1
