package p

const a = int8(1000)
const b = string(1.5)
const c = int("x")
const d = float32("x")
const e = bool(1)
const f = []int(1)
const g = uint(-1)
const h = int(1e100)
const i = int64(3.7)
const j = complex128("a")
