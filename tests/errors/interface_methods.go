package p

type r interface{ read() int }
type w interface{ read() string }
type rw interface { // both
	r
	w // ERROR "duplicate method read"
}

type e interface {
	f()
	f() // ERROR "duplicate method f"
}

type own interface{ own } // ERROR "invalid recursive type: own refers to itself"
