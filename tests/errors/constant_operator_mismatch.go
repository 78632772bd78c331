package p

const a = 1.5 % 2
const b = 1.5 & 1
const c = "a" - "b"
const d = !1
const e = -"x"
const f = ^1.5
const g = true + false
const h = 1 << 1.5
const i = 1.0 << 3
const j = "s" << 1
