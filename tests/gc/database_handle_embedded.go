// What a program does with a database handle: calls with and without a context, rows, values that may be null.
package p

import (
	"context"
	"database/sql"
	"database/sql/driver"
)

type store struct{ *sql.DB }

func (s store) name(id int) (name sql.NullString, err error) {
	err = s.QueryRow("select name from people where id = ?", id).Scan(&name)
	return
}

func (s store) rename(ctx context.Context, id int, name string) error {
	tx, err := s.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("update people set name = ? where id = ?", name, id); err != nil {
		return err
	}
	return tx.Commit()
}

func value(s string) (driver.Value, error) {
	return sql.NullString{String: s, Valid: s != ""}.Value()
}

type named interface {
	Exec(query string, args ...any) (sql.Result, error)
}

var _ named = store{}
