// Methods that come twice through embedding must agree; one that is written out may not come again.
package p

type a interface{ m() string }
type b interface{ m() int }
type c interface {
	a
	b // ERROR "duplicate method m"
}

type d interface {
	a
	m() string
}

type e interface {
	m()
	m() // ERROR "duplicate method m"
}
