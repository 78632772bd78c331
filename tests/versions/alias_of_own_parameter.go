// Since 1.26 a generic alias of one of its own type parameters is refused.
package p

type own[T any] = T
