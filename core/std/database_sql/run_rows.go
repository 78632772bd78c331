package sql

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
)

// ---- Statements

// stmtOn gives a connection that has the statement prepared.
func stmtOn(ctx context.Context, s *Stmt) (dc *driverConn, release releaseConn, ds *driverStmt, err error) {
	if s.stickyErr != nil {
		return nil, nil, nil, s.stickyErr
	}
	if s.closed {
		return nil, nil, nil, errors.New("sql: statement is closed")
	}
	if s.cg != nil {
		dc, release, err = s.cg.grabConn(ctx)
		return dc, release, s.cgds, err
	}
	if dc, err = take(ctx, s.db, false); err != nil {
		return nil, nil, nil, err
	}
	release = func(err error) { give(dc, err) }
	s.mu.Lock()
	defer s.mu.Unlock()
	s.css = slices.DeleteFunc(s.css, func(cs connStmt) bool { return cs.dc.closed })
	for _, cs := range s.css {
		if cs.dc == dc {
			return dc, release, cs.ds, nil
		}
	}
	if ds, err = prepareOn(ctx, dc, s.query); err != nil {
		release(err)
		return nil, nil, nil, err
	}
	s.css = append(s.css, connStmt{dc, ds})
	return dc, release, ds, nil
}

func (s *Stmt) ExecContext(ctx context.Context, args ...any) (res Result, err error) {
	for range 3 {
		var dc *driverConn
		var release releaseConn
		var ds *driverStmt
		if dc, release, ds, err = stmtOn(ctx, s); err == nil {
			res, err = execStmt(ctx, dc, ds, args)
			release(err)
		}
		if !errors.Is(err, driver.ErrBadConn) {
			break
		}
	}
	return res, err
}

func (s *Stmt) QueryContext(ctx context.Context, args ...any) (*Rows, error) {
	for try := 0; ; try++ {
		dc, release, ds, err := stmtOn(ctx, s)
		if err == nil {
			var rows driver.Rows
			if rows, err = queryStmt(ctx, dc, ds, args); err == nil {
				var txctx context.Context
				if s.cg != nil {
					txctx = s.cg.txCtx()
				}
				return rowsOf(ctx, txctx, &Rows{dc: dc, releaseConn: release, rowsi: rows}), nil
			}
			release(err)
		}
		if try == 2 || !errors.Is(err, driver.ErrBadConn) {
			return nil, err
		}
	}
}

func (s *Stmt) QueryRowContext(ctx context.Context, args ...any) *Row {
	rows, err := s.QueryContext(ctx, args...)
	return &Row{rows: rows, err: err}
}

func (s *Stmt) Close() error {
	if s.stickyErr != nil {
		return s.stickyErr
	}
	if s.closed {
		return nil
	}
	s.closed = true
	switch {
	case s.cg != nil:
		return s.cgds.Close()
	case s.parentStmt != nil:
		return nil
	}
	for _, cs := range s.css {
		if !cs.dc.closed {
			closeStmt(cs.dc, cs.ds)
		}
	}
	s.css = nil
	return nil
}

// ---- Transactions

func beginOn(ctx context.Context, dc *driverConn, release func(error), opts *TxOptions) (*Tx, error) {
	var txi driver.Tx
	var err error
	dc.Lock()
	keep := false
	_, resets := dc.ci.(driver.SessionResetter)
	_, validates := dc.ci.(driver.Validator)
	keep = resets && validates
	if b, is := dc.ci.(driver.ConnBeginTx); is {
		var o driver.TxOptions
		if opts != nil {
			o = driver.TxOptions{Isolation: driver.IsolationLevel(opts.Isolation), ReadOnly: opts.ReadOnly}
		}
		txi, err = b.BeginTx(ctx, o)
	} else if opts != nil && opts.Isolation != LevelDefault {
		err = errors.New("sql: driver does not support non-default isolation level")
	} else if opts != nil && opts.ReadOnly {
		err = errors.New("sql: driver does not support read-only transactions")
	} else if txi, err = dc.ci.Begin(); err == nil {
		if err = done(ctx); err != nil {
			txi.Rollback()
		}
	}
	dc.Unlock()
	if err != nil {
		release(err)
		return nil, err
	}
	tx := &Tx{db: dc.db, dc: dc, txi: txi, releaseConn: release, keepConnOnRollback: keep}
	tx.ctx, tx.cancel = context.WithCancel(ctx)
	if ctx.Done() != nil {
		context.AfterFunc(tx.ctx, func() { rollback(tx, !keep) })
	}
	return tx, nil
}

func (tx *Tx) grabConn(ctx context.Context) (*driverConn, releaseConn, error) {
	if ctx != nil {
		if err := done(ctx); err != nil {
			return nil, nil, err
		}
	}
	if tx.done.Load() {
		return nil, nil, ErrTxDone
	}
	return tx.dc, func(error) {}, nil
}

//line sql.go:2270:1
func (tx *Tx) txCtx() context.Context {
	return tx.ctx
}

// endTx closes the statements of a transaction and gives the connection back.
func endTx(tx *Tx, err error) {
	for _, s := range tx.stmts.v {
		s.Close()
	}
	tx.releaseConn(err)
}

func (tx *Tx) Commit() error {
	if err := done(tx.ctx); err != nil {
		if tx.done.Load() {
			return ErrTxDone
		}
		return err
	}
	if !tx.done.CompareAndSwap(false, true) {
		return ErrTxDone
	}
	tx.cancel()
	tx.dc.Lock()
	err := tx.txi.Commit()
	tx.dc.Unlock()
	endTx(tx, err)
	return err
}

func rollback(tx *Tx, discard bool) error {
	if !tx.done.CompareAndSwap(false, true) {
		return ErrTxDone
	}
	tx.cancel()
	tx.dc.Lock()
	err := tx.txi.Rollback()
	tx.dc.Unlock()
	if discard {
		endTx(tx, driver.ErrBadConn)
	} else {
		endTx(tx, err)
	}
	return err
}

//line sql.go:2363:1
func (tx *Tx) Rollback() error { return rollback(tx, false) }

func (tx *Tx) PrepareContext(ctx context.Context, query string) (*Stmt, error) {
	dc, _, err := tx.grabConn(ctx)
	if err != nil {
		return nil, err
	}
	ds, err := prepareOn(ctx, dc, query)
	if err != nil {
		return nil, err
	}
	s := &Stmt{db: tx.db, query: query, cg: tx, cgds: ds}
	tx.stmts.v = append(tx.stmts.v, s)
	return s, nil
}

func (tx *Tx) StmtContext(ctx context.Context, stmt *Stmt) *Stmt {
	dc, _, err := tx.grabConn(ctx)
	if err != nil {
		return &Stmt{stickyErr: err}
	}
	if tx.db != stmt.db {
		return &Stmt{stickyErr: errors.New("sql: Tx.Stmt: statement from different database used")}
	}
	for _, cs := range stmt.css {
		if cs.dc == dc {
			return &Stmt{db: tx.db, query: stmt.query, cg: tx, cgds: cs.ds, parentStmt: stmt}
		}
	}
	ds, err := prepareOn(ctx, dc, stmt.query)
	s := &Stmt{db: tx.db, query: stmt.query, cg: tx, cgds: ds, stickyErr: err}
	if err == nil {
		tx.stmts.v = append(tx.stmts.v, s)
	}
	return s
}

func (tx *Tx) ExecContext(ctx context.Context, query string, args ...any) (Result, error) {
	dc, _, err := tx.grabConn(ctx)
	if err != nil {
		return nil, err
	}
	return execOn(ctx, dc, query, args)
}

func (tx *Tx) QueryContext(ctx context.Context, query string, args ...any) (*Rows, error) {
	dc, release, err := tx.grabConn(ctx)
	if err != nil {
		return nil, err
	}
	return queryOn(ctx, tx.ctx, dc, release, query, args)
}

// ---- Rows

// rowsOf closes the rows when a context ends.
func rowsOf(ctx, txctx context.Context, rs *Rows) *Rows {
	for _, c := range []context.Context{ctx, txctx} {
		if c == nil || c.Done() == nil {
			continue
		}
		stop := context.AfterFunc(c, func() {
			err := c.Err()
			rs.contextDone.Store(&err)
			closeRows(rs, err)
		})
		before := rs.cancel
		rs.cancel = func() {
			stop()
			if before != nil {
				before()
			}
		}
	}
	return rs
}

func errOf(rs *Rows, err error) error {
	if rs.lasterr != nil && rs.lasterr != io.EOF {
		return rs.lasterr
	}
	return err
}

func closeRows(rs *Rows, err error) error {
	if rs.closed {
		return nil
	}
	rs.closed = true
	if rs.lasterr == nil {
		rs.lasterr = err
	}
	rs.dc.Lock()
	err = rs.rowsi.Close()
	rs.dc.Unlock()
	if rs.cancel != nil {
		rs.cancel()
	}
	if rs.closeStmt != nil {
		closeStmt(rs.dc, rs.closeStmt)
	}
	rs.releaseConn(err)
	return err
}

func (rs *Rows) Close() error {
	rs.closemuScanHold = false
	return closeRows(rs, nil)
}

func (rs *Rows) Next() bool {
	rs.closemuScanHold = false
	if rs.contextDone.Load() != nil || rs.closed {
		return false
	}
	if rs.lastcols == nil {
		rs.lastcols = make([]driver.Value, len(rs.rowsi.Columns()))
	}
	rs.dc.Lock()
	rs.lasterr = rs.rowsi.Next(rs.lastcols)
	rs.dc.Unlock()
	if rs.lasterr == nil {
		return true
	}
	rs.hitEOF = rs.lasterr == io.EOF
	if more, is := rs.rowsi.(driver.RowsNextResultSet); rs.hitEOF && is && more.HasNextResultSet() {
		return false
	}
	rs.Close()
	return false
}

func (rs *Rows) NextResultSet() bool {
	if rs.closed {
		return false
	}
	rs.lastcols = nil
	more, is := rs.rowsi.(driver.RowsNextResultSet)
	if !is {
		rs.Close()
		return false
	}
	rs.dc.Lock()
	rs.lasterr = more.NextResultSet()
	rs.dc.Unlock()
	if rs.lasterr != nil {
		rs.Close()
		return false
	}
	return true
}

func (rs *Rows) Err() error {
	if err := rs.contextDone.Load(); err != nil && !rs.hitEOF {
		return *err
	}
	return errOf(rs, nil)
}

func (rs *Rows) Columns() ([]string, error) {
	if rs.closed {
		return nil, errOf(rs, errRowsClosed)
	}
	if rs.rowsi == nil {
		return nil, errOf(rs, errNoRows)
	}
	return rs.rowsi.Columns(), nil
}

func (rs *Rows) ColumnTypes() ([]*ColumnType, error) {
	if rs.closed {
		return nil, errOf(rs, errRowsClosed)
	}
	if rs.rowsi == nil {
		return nil, errOf(rs, errNoRows)
	}
	var types []*ColumnType
	for i, name := range rs.rowsi.Columns() {
		t := &ColumnType{name: name, scanType: reflect.TypeFor[any]()}
		if r, is := rs.rowsi.(driver.RowsColumnTypeScanType); is {
			t.scanType = r.ColumnTypeScanType(i)
		}
		if r, is := rs.rowsi.(driver.RowsColumnTypeDatabaseTypeName); is {
			t.databaseType = r.ColumnTypeDatabaseTypeName(i)
		}
		if r, is := rs.rowsi.(driver.RowsColumnTypeLength); is {
			t.length, t.hasLength = r.ColumnTypeLength(i)
		}
		if r, is := rs.rowsi.(driver.RowsColumnTypeNullable); is {
			t.nullable, t.hasNullable = r.ColumnTypeNullable(i)
		}
		if r, is := rs.rowsi.(driver.RowsColumnTypePrecisionScale); is {
			t.precision, t.scale, t.hasPrecisionScale = r.ColumnTypePrecisionScale(i)
		}
		types = append(types, t)
	}
	return types, nil
}

//line sql.go:3255:1
func (ci *ColumnType) Name() string {
	return ci.name
}
//line sql.go:3264:1
func (ci *ColumnType) Length() (length int64, ok bool) {
	return ci.length, ci.hasLength
}
//line sql.go:3277:1
func (ci *ColumnType) ScanType() reflect.Type {
	return ci.scanType
}
//line sql.go:3283:1
func (ci *ColumnType) Nullable() (nullable bool, ok bool) { return ci.nullable, ci.hasNullable }
//line sql.go:3293:1
func (ci *ColumnType) DatabaseTypeName() string {
	return ci.databaseType
}
//line sql.go:3270:1
func (ci *ColumnType) DecimalSize() (precision int64, scale int64, ok bool) {
	return ci.precision, ci.scale, ci.hasPrecisionScale
}

//line sql.go:3300:1
func (rs *Rows) Scan(dest ...any) error {
	switch {
	case rs.lasterr != nil && rs.lasterr != io.EOF:
		return rs.lasterr
	case rs.closemuScanHold:
		return errors.New("sql: Scan called without calling Next (closemuScanHold)")
	case rs.closed:
		return errOf(rs, errRowsClosed)
	case rs.lastcols == nil:
		return errors.New("sql: Scan called without calling Next")
	case len(dest) != len(rs.lastcols):
		return fmt.Errorf("sql: expected %d destination arguments in Scan, not %d", len(rs.lastcols), len(dest))
	}
	for i, v := range rs.lastcols {
		if _, raw := dest[i].(*RawBytes); raw {
			rs.closemuScanHold = true
		}
		if err := assign(dest[i], v, rs); err != nil {
			rs.closemuScanHold = false
			return fmt.Errorf(`sql: Scan error on column index %d, name %q: %w`, i, rs.rowsi.Columns()[i], err)
		}
	}
	return nil
}

//line sql.go:3576:1
func (r *Row) Err() error {
	return r.err
}

func (r *Row) Scan(dest ...any) error {
	if r.err != nil {
		return r.err
	}
	defer r.rows.Close()
	for _, to := range dest {
		if _, raw := to.(*RawBytes); raw {
			return errors.New("sql: RawBytes isn't allowed on Row.Scan")
		}
	}
	if !r.rows.Next() {
		if err := r.rows.Err(); err != nil {
			return err
		}
		return ErrNoRows
	}
	if err := r.rows.Scan(dest...); err != nil {
		return err
	}
	return r.rows.Close()
}
