// Package driver: what is inlined into callers.
package driver

import "errors"

//line driver.go:556:1
func (RowsAffected) LastInsertId() (int64, error) {
	return 0, errors.New("LastInsertId is not supported by this driver")
}

//line driver.go:560:1
func (v RowsAffected) RowsAffected() (int64, error) {
	return int64(v), nil
}

//line driver.go:573:1
func (noRows) LastInsertId() (int64, error) {
	return 0, errors.New("no LastInsertId available after DDL statement")
}

func (noRows) RowsAffected() (int64, error) {
	return 0, errors.New("no RowsAffected available after DDL statement")
}
